using Netwright.CompilerServices;

namespace Netwright;

/// <summary>Puts new running statistics, which stand in the place of their gradients, into the parameters.</summary>
internal readonly struct RunningStatisticsKernel : IDeviceKernel
{
    /// <inheritdoc/>
    public static string Name => "RunningStatistics";

    /// <inheritdoc/>
    public static int Buffers => 3;

    /// <inheritdoc/>
    public static int Constants => 2;

    /// <inheritdoc/>
    public static string Hlsl => ElementSource.Of(
        ["parameters", "gradients", "control"],
        ["first"],
        $$"""
        {{ElementSource.OnlyIfFinite}}
            parameters[first + place] = gradients[first + place];
        """);
}
