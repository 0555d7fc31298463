using Netwright;

[Network(1, 10, 10)]
[ConvTranspose2D(64, 4)]
public partial class Net;
