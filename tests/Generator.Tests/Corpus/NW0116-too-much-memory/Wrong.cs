using Netwright;

[Network(4, 2048, 2048)]
[Conv2D(16, 3, Padding = 1), ReLU]
[Conv2D(16, 3, Padding = 1), ReLU]
[Conv2D(16, 3, Padding = 1), GlobalAvgPool2D]
public partial class Net;
