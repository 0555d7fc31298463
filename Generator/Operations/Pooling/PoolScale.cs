using System.Globalization;

namespace Netwright.Generator.Operations.Pooling;

/// <summary>The literal that turns the sum over a window into its mean.</summary>
internal static class PoolScale
{
    public static string Literal(int elements) => (1f / elements).ToString("R", CultureInfo.InvariantCulture) + "f";
}
