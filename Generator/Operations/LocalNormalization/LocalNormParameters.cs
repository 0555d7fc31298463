using System.Globalization;

namespace Netwright.Generator.Operations.LocalNormalization;

/// <summary>The numbers of a local response normalisation: x / (K + Alpha / Size · Σ x²)^Beta.</summary>
internal sealed record LocalNormParameters(int Size, float Alpha, float Beta, float K)
{
    /// <summary>The channels of a window before its own.</summary>
    public int Before => Size / 2;

    /// <summary>The channels of a window behind its own.</summary>
    public int After => (Size - 1) / 2;

    /// <summary>The factor of a sum of squares.</summary>
    public float Factor => Alpha / Size;

    public static string Literal(float value) => value.ToString("R", CultureInfo.InvariantCulture) + "f";
}
