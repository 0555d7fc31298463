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
