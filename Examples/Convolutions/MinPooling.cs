using Netwright;

namespace Filters;

/// <summary>Of each 4×4 pixels the least; then as large as before, to be seen.</summary>
[Network(3, 96, 96)]
[MinPool2D(4), Upsample(4)]
public sealed partial class MinPooling;
