using Netwright;

[Network(4, 8)]
[Conv1D(6, 5)]
public partial class Net;
