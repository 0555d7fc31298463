using Netwright;

[Network(4)]
[Dense(2)]
public partial class Net;

public class Model;
