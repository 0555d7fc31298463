namespace Netwright.Numerics.Tests.Declarations.Graphs;

[Network(1, 4, 6)]
[Conv2D(12, 3, Padding = 1, Name = "shortcut"), Maxout(2), Add("shortcut", Projection = true), Tanh(Name = "sum"), Sigmoid, Add("sum"), Flatten, Dense(4)]
public partial class MaxoutBesideProjection;
