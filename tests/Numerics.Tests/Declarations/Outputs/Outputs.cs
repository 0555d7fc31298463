namespace Netwright.Numerics.Tests.Declarations.Outputs;

[Network(3, 8, 8)]
[Conv2D(6, 3, Padding = 1), Tanh, MaxPool2D(2, Name = "features")]
[Flatten, Dense(5), Sigmoid, Output("aux")]
[Conv2D(7, 3, From = "features"), Tanh, Flatten, Dense(4), Softmax]
public partial class Auxiliary;

[Network(3, 8, 8)]
[Conv2D(6, 3, Padding = 1), BatchNorm, Tanh, MaxPool2D(2, Name = "features")]
[Conv2D(9, 1), BatchNorm, Tanh, Flatten, Dense(5), Softmax, Output("aux", TrainingOnly = true)]
[Conv2D(7, 3, From = "features"), Tanh, Output("map"), Flatten, Dense(4)]
public partial class AuxiliaryInTraining;

[Network(6)]
[Dense(5), Sigmoid, Output("hidden"), Dense(4), Softmax, Output("shares"), Dense(3), Softmax]
public partial class OutputsAlongTheWay;

[Network(7, 3)]
[Conv1D(4, 3), Tanh, Output("sequence"), Flatten, Dense(2), Output("pair"), Sigmoid]
public partial class SequenceAndPair;
