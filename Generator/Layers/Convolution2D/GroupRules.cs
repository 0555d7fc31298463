using Netwright.Generator.Diagnostics;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Convolution2D;

/// <summary>Groups split channels and filters evenly.</summary>
internal static class GroupRules
{
    /// <summary>Whether the groups divide the input channels and the filters; reported where they do not.</summary>
    public static bool Divide(LayerArguments arguments, int groups, int filters, Shape input, string argument = "Groups")
    {
        int nearest = Nearest(groups, input.Channels, filters);
        if (input.Channels % groups != 0)
        {
            arguments.Report(
                DiagnosticDescriptors.GroupsDoNotDivideChannels,
                argument,
                [new ArgumentMend(argument, nearest)],
                arguments.Kind,
                input.Channels,
                groups,
                arguments.Surroundings.Describe(input),
                nearest);
            return false;
        }

        if (filters % groups != 0)
        {
            arguments.Report(
                DiagnosticDescriptors.GroupsDoNotDivideFilters,
                argument,
                [new ArgumentMend(argument, nearest)],
                arguments.Kind,
                filters,
                groups,
                nearest);
            return false;
        }

        return true;
    }

    /// <summary>
    /// The number of groups that divides channels and filters, and so their greatest common divisor, and is nearest to the one that is asked
    /// for; of two that are equally near the smaller, which is the stronger layer.
    /// </summary>
    public static int Nearest(int groups, int channels, int filters)
    {
        int common = GreatestCommonDivisor(channels, filters);
        int nearest = 1;
        for (int divisor = 1; divisor <= common / divisor; divisor++)
        {
            if (common % divisor == 0)
            {
                nearest = Nearer(groups, nearest, divisor);
                nearest = Nearer(groups, nearest, common / divisor);
            }
        }

        return nearest;
    }

    private static int Nearer(int groups, int one, int other)
        => (Math.Abs(groups - one), one).CompareTo((Math.Abs(groups - other), other)) <= 0 ? one : other;

    private static int GreatestCommonDivisor(int left, int right) => right == 0 ? left : GreatestCommonDivisor(right, left % right);
}
