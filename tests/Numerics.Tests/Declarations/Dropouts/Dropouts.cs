namespace Netwright.Numerics.Tests.Declarations.Dropouts;

[Network(1)]
[Dense(1024), Dropout(0.25), Dense(1)]
public partial class Features;

[Network(1, 4, 5)]
[Conv2D(18, 1), Dropout(0.25), Flatten, Dense(1)]
public partial class Images;

[Network(3)]
[Dense(32), Tanh, Dropout(0.5), Dense(16), Dropout(0.5), Dense(4)]
public partial class Twice;

[Network(3)]
[Dense(32), Tanh, Dense(16), Dense(4)]
public partial class Never;

[Network(1, 2, 3)]
[Conv2D(512, 1), SpatialDropout2D(0.25), Flatten, Dense(1)]
public partial class Channels;

[Network(2, 3, 3)]
[Conv2D(16, 2), Tanh, SpatialDropout2D(0.5), Conv2D(8, 2), SpatialDropout2D(0.5), Flatten, Dense(4)]
public partial class ChannelsTwice;

[Network(2, 3, 3)]
[Conv2D(16, 2), Tanh, Conv2D(8, 2), Flatten, Dense(4)]
public partial class ChannelsNever;
