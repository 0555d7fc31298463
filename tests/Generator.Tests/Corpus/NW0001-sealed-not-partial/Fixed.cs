using Netwright;

[Network(4)]
[Dense(2)]
internal sealed partial class Net { public int Size => 1; }
