using Netwright;

[Network(4)]
[Swirl, Dense(2)]
public partial class Net;

public sealed class SwirlAttribute : LayerAttribute;
