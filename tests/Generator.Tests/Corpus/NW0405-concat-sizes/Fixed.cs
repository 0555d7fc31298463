using Netwright;

[Network(3, 8, 8)]
[Conv2D(4, 1, Name = "a")]
[Conv2D(4, 3, From = "a", Padding = 1), Concat("a")]
public partial class Net;
