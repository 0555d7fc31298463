namespace Netwright.Numerics.Tests.Declarations.Layers;

[Network(5)]
[Dense(7), LayerNorm, ReLU, Dense(3)]
public partial class LayerNormFeatures;

[Network(5)]
[Dense(37), LayerNorm(Epsilon = 0.1), Dense(3)]
public partial class LayerNormManyFeatures;

[Network(7, 3)]
[Conv1D(5, 2), LayerNorm, Conv1D(4, 3, Padding = 1), Flatten, Dense(3)]
public partial class LayerNormSequence;

[Network(6, 3)]
[LayerNorm(Affine = false), Conv1D(5, 2), LayerNorm]
public partial class LayerNormOutermostSequence;

[Network(2, 5, 6)]
[Conv2D(3, 2), LayerNorm, Conv2D(4, 3, Padding = 1), Flatten, Dense(3)]
public partial class LayerNormImage;

[Network(2, 4, 5)]
[Conv2D(19, 2), LayerNorm, Tanh, Flatten, Dense(3)]
public partial class LayerNormImageOfManyChannels;

[Network(2, 4, 5)]
[Conv2D(19, 2), LayerNorm(Affine = false), Flatten, Dense(3)]
public partial class LayerNormImageNotAffine;

[Network(2, 4, 5)]
[Conv2D(5, 2), LayerNorm(PerPixel = true), Conv2D(19, 2), LayerNorm(PerPixel = true), Conv2D(4, 3, Padding = 1), Flatten, Dense(3)]
public partial class LayerNormPixels;

[Network(2, 4, 5)]
[Conv2D(19, 2), LayerNorm(PerPixel = true, Affine = false), Flatten, Dense(3)]
public partial class LayerNormPixelsNotAffine;

[Network(2, 4, 3)]
[Conv2D(5, 2), Flatten, LayerNorm, Dense(3)]
public partial class LayerNormFlattened;

[Network(3, 4, 3)]
[LayerNorm, Flatten, Dense(3)]
public partial class LayerNormFirst;

[Network(2, 5, 6)]
[Conv2D(5, 2), InstanceNorm, Conv2D(3, 3, Padding = 1), Flatten, Dense(3)]
public partial class InstanceNormImage;

[Network(2, 4, 5)]
[Conv2D(18, 2), InstanceNorm(Affine = true), ReLU, Flatten, Dense(3)]
public partial class InstanceNormImageAffine;

[Network(7, 3)]
[Conv1D(5, 2), InstanceNorm, Flatten, Dense(3)]
public partial class InstanceNormSequence;

[Network(7, 3)]
[Conv1D(5, 2), InstanceNorm(Affine = true, Epsilon = 1e-3), Conv1D(3, 3, Padding = 1), Flatten, Dense(3)]
public partial class InstanceNormSequenceAffine;

[Network(2, 5, 5)]
[Conv2D(6, 2), GroupNorm(3), ReLU, Conv2D(3, 3, Padding = 1), Flatten, Dense(3)]
public partial class GroupNormImage;

[Network(2, 4, 4)]
[Conv2D(36, 2), GroupNorm(4), Flatten, Dense(3)]
public partial class GroupNormAcrossBlocks;

[Network(2, 4, 4)]
[Conv2D(17, 2), GroupNorm(1, Affine = false), Flatten, Dense(3)]
public partial class GroupNormOneGroup;

[Network(5)]
[Dense(24), GroupNorm(4), Dense(3)]
public partial class GroupNormFeatures;

[Network(6, 3)]
[Conv1D(6, 2), GroupNorm(2), Flatten, Dense(3)]
public partial class GroupNormSequence;

[Network(2, 4, 3)]
[Conv2D(6, 2), Flatten, GroupNorm(4), Dense(3)]
public partial class GroupNormFlattened;

[Network(3, 4, 5)]
[Conv2D(4, 3, Padding = 1, Name = "a"), Conv2D(4, 1), GroupNorm(2), Add("a"), GroupNorm(4), Flatten, Dense(3)]
public partial class GroupNormWithShortcut;
