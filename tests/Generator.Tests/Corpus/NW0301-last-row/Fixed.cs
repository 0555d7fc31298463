using Netwright;

[Network(1, 13, 13)]
[MaxPool2D(2, Padding = 1), GlobalAvgPool2D]
public partial class Net;
