using Netwright;

namespace Cifar;

/// <summary>Nineteen of the twenty layers of ResNet-20 (He et al. 2015, section 4.2): all but the last, which knows the classes.</summary>
[Block]
[Conv2D(16, 3, Padding = 1, Bias = false), BatchNorm, ReLU]
[Use<Residual>(16, Repeat = 3)]
[Use<Residual>(32, 2), Use<Residual>(32, Repeat = 2)]
[Use<Residual>(64, 2), Use<Residual>(64, Repeat = 2)]
[GlobalAvgPool2D]
public abstract class ResidualStages;
