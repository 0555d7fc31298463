using Netwright;

namespace Cifar;

/// <summary>ResNet-20 for a hundred classes: 278,324 parameters.</summary>
[Network(3, 32, 32)]
[Use<ResidualStages>, Dense(100)]
public sealed partial class ResNet20;
