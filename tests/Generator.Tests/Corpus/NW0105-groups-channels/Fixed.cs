using Netwright;

[Network(6, 28, 28)]
[Conv2D(12, 3, Groups = 3)]
public partial class Net;
