using Netwright;

namespace Drawing;

/// <summary>Reads digits: it knows real ones only, and says what the drawn ones look like.</summary>
[Network(1, 28, 28)]
[Conv2D(16, 5, Padding = 2), ReLU, MaxPool2D(2)]
[Conv2D(32, 5), ReLU, MaxPool2D(2)]
[Flatten, Dense(10), Softmax]
public sealed partial class Reader;
