using Netwright;

namespace DigitsOnGpu;

[Network(1, 28, 28, Targets = Target.Cpu | Target.Gpu)]
[Conv2D(6, 5, Padding = 2), Tanh, AvgPool2D(2)]
[Conv2D(16, 5), Tanh, AvgPool2D(2)]
[Conv2D(120, 5), Tanh, Flatten]
[Dense(84), Tanh, Dense(10)]
public partial class LeNet5;
