namespace Netwright.Generator.Formulas;

/// <summary>
/// An activation as two formulas, printed as vector code for each instruction set (and as HLSL): the function of the input, and its
/// derivative. In terms of the output the derivative needs nothing that the forward pass does not store anyway; where only the input tells it,
/// training has to keep that too.
/// </summary>
/// <param name="Name">What comments call it.</param>
/// <param name="Output">The function, in which <see cref="Formula.X"/> is the input.</param>
/// <param name="Derivative">The derivative, in which <see cref="Formula.X"/> is the output or the input.</param>
/// <param name="DerivativeReadsInput">Whether it is the input.</param>
internal sealed record Activation(string Name, Formula Output, Formula Derivative, bool DerivativeReadsInput = false);
