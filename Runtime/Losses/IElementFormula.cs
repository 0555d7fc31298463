using System.Runtime.Intrinsics;

namespace Netwright;

/// <summary>A loss of one output and its target, for sixteen samples at once.</summary>
internal interface IElementFormula
{
    /// <summary>The loss.</summary>
    Vector512<float> Loss(Vector512<float> value, Vector512<float> target);

    /// <summary>Its derivative with respect to the value.</summary>
    Vector512<float> Slope(Vector512<float> value, Vector512<float> target);
}
