namespace Netwright.Reports.Tests.Training;

/// <summary>A convolution whose values can be seen, for pictures of three channels.</summary>
[Network(3, 10, 8)]
[Conv2D(4, 3, Padding = 1), Output("maps"), ReLU, MaxPool2D(2), Flatten, Dense(3)]
public partial class SmallCnn;
