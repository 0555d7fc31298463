using Netwright;

[Network(1, 16, 16)]
[Conv2D(8, 5, Padding = 2), ReLU, Conv2D(8, 9, Padding = 4), ReLU]
[Conv2D(8, 5, Padding = 2), GlobalAvgPool2D]
public partial class Net;
