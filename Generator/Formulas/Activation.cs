namespace Netwright.Generator.Formulas;

/// <summary>
/// An activation as two formulas, printed as vector code for each instruction set (and as HLSL): the function of the input, and its
/// derivative in terms of the output, so that the backward pass needs no more than the forward pass stored.
/// </summary>
internal sealed record Activation(string Name, Formula Output, Formula DerivativeOfOutput);
