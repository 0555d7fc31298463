using Netwright;

[Network(8, 28, 28)]
[Conv2D(18, 3, Groups = 2)]
public partial class Net;
