namespace Netwright.Zoo;

/// <summary>A row and a column of three, which see the same input.</summary>
[Block]
[Use<InceptionConvolution>(384, 1, 3, Name = "row")]
[Use<InceptionConvolution>(384, 3, 1, From = "input")]
[Concat("row")]
public abstract class RowBesideColumn;
