using System.ComponentModel;

namespace Netwright.CompilerServices;

/// <summary>
/// The functions that generated code needs on whole vectors, once per width. Relative errors are at most 3·10⁻⁷ over the whole
/// range (4·10⁻⁷ on a processor without fused multiply-add); NaN gives NaN, and infinities give the limits.
/// </summary>
/// <remarks>
/// <para>The coefficients are minimax fits in relative error, found with the Remez exchange in 50-digit arithmetic.
/// Tanh is x·P(x²)/Q(x²) up to |x| = 9.014, where it reaches ±1: error 2.2·10⁻⁸ before rounding. P and Q begin with 1, so
/// small arguments come back unchanged, and all their coefficients are positive, so nothing cancels; their last bits were then
/// searched for the least error in single precision.
/// Exp is 1 + r + r²·q(r) on |r| ≤ ln 2 / 2: error 3.1·10⁻⁹; results below the smallest normal number are 0.
/// Erf is x·P(x²)/Q(x²) up to |x| = 3.92, fitted by Lawson's algorithm: error 1.9·10⁻⁸, and again all coefficients are positive.</para>
/// <para>Dropout hashes the position of each element of each sample with the finaliser of MurmurHash3 (Austin Appleby, public domain)
/// after spreading it by the golden ratio, so a mask depends on nothing but seed and position: the backward pass draws it again, and
/// every width and number of threads draws the same.</para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class VectorMath
{
    private const float TanhLimit = 9.014f;
    private const float TanhP1 = 0.133826852f;
    private const float TanhP2 = 0.00349745667f;
    private const float TanhP3 = 2.063584e-05f;
    private const float TanhP4 = 1.33843026e-08f;
    private const float TanhQ1 = 0.467160106f;
    private const float TanhQ2 = 0.025884347f;
    private const float TanhQ3 = 0.000328851951f;
    private const float TanhQ4 = 7.79025072e-07f;

    private const float Log2E = 1.4426950408889634f;

    // ln 2 in two parts; the first has 16 bits, so its product with n is exact.
    private const float Ln2High = 0.693145751953125f;
    private const float Ln2Low = 1.428606820309417e-06f;
    private const float RoundingMagic = 12582912f;
    private const float ExpLowest = -87.33654f;
    private const float ExpHighest = 88.72283f;
    private const float Exp2 = 0.49999993447796487f;
    private const float Exp3 = 0.16666520631709497f;
    private const float Exp4 = 0.041668388045313996f;
    private const float Exp5 = 0.00836871687972814f;
    private const float Exp6 = 0.0013814598646664034f;

    // 1 - erf(3.92) is less than half of the last bit of 1.
    private const float ErfLimit = 3.92f;
    private const float ErfP0 = 1.1283791065216064f;
    private const float ErfP1 = 0.1903703212738037f;
    private const float ErfP2 = 0.05274306237697601f;
    private const float ErfP3 = 0.003763820044696331f;
    private const float ErfP4 = 0.00028480199398472905f;
    private const float ErfP5 = 2.049845079454826e-06f;
    private const float ErfQ1 = 0.5020440816879272f;
    private const float ErfQ2 = 0.1140933707356453f;
    private const float ErfQ3 = 0.014965656213462353f;
    private const float ErfQ4 = 0.0011620239820331335f;
    private const float ErfQ5 = 3.8084959669504315e-05f;

    private const uint IndexSpread = 0x9E3779B9;
    private const uint Murmur1 = 0x85EBCA6B;
    private const uint Murmur2 = 0xC2B2AE35;

    /// <summary>The seed of one dropout layer's mask for the sixteen samples that <paramref name="step"/> names.</summary>
    /// <param name="step">The training step and the position of its samples.</param>
    /// <param name="layer">The number of the dropout layer, so that two layers draw different masks.</param>
    public static uint DropoutSeed(in TrainingStep step, int layer) =>
        (uint)(SplitMix64.Mix(SplitMix64.Mix(step.Seed, (ulong)layer), (ulong)step.FirstSample) >> 32);

    /// <summary>The threshold below which a hash keeps its element: the kept share of 2³².</summary>
    /// <param name="rate">The share of elements that is dropped, at least 0 and less than 1.</param>
    public static uint DropoutThreshold(float rate) => (uint)Math.Min(uint.MaxValue, Math.Round((1 - (double)rate) * 4294967296.0));
}
