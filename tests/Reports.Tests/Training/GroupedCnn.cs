namespace Netwright.Reports.Tests.Training;

/// <summary>A first convolution in groups: a filter reads one channel.</summary>
[Network(3, 10, 8)]
[Conv2D(6, 3, Padding = 1, Groups = 3), Output("maps"), Flatten, Dense(3)]
public partial class GroupedCnn;
