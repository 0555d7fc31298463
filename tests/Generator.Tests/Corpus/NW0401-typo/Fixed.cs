using Netwright;

[Network(3, 8, 8)]
[Conv2D(3, 3, Padding = 1, Name = "shortcut"), ReLU]
[Conv2D(3, 3, Padding = 1), Add("shortcut")]
public partial class Net;
