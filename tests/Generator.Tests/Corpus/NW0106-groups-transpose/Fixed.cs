using Netwright;

[Network(8, 7, 7)]
[ConvTranspose2D(10, 4, Groups = 2)]
public partial class Net;
