using Netwright;

namespace Drawing;

/// <summary>The generator in front of a discriminator that stays as it is: what flows back through the judge teaches the one who draws.</summary>
[Network(64)]
[Use<Generator>(Name = "generator")]
[Use<Discriminator>(Name = "discriminator", Frozen = true)]
public sealed partial class Adversary;
