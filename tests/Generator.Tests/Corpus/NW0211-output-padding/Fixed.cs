using Netwright;

[Network(4, 8, 8)]
[ConvTranspose2D(8, 3, Stride = 2, OutputPadding = 1)]
public partial class Net;
