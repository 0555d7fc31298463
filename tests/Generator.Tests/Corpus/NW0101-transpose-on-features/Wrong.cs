using Netwright;

[Network(100)]
[ConvTranspose2D(64, 4)]
public partial class Net;
