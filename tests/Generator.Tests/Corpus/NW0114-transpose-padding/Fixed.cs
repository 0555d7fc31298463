using Netwright;

[Network(4, 2, 2)]
[ConvTranspose2D(8, 3, Padding = 1)]
public partial class Net;
