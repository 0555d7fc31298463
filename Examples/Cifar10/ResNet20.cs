using Netwright;

namespace Cifar;

/// <summary>ResNet-20 for ten classes: 272,474 parameters.</summary>
[Network(3, 32, 32)]
[Use<ResidualStages>, Dense(10)]
public sealed partial class ResNet20;
