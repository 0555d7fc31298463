using Netwright.Generator.Diagnostics;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Convolution2D;

/// <summary>Groups split channels and filters evenly.</summary>
internal static class GroupRules
{
    /// <summary>Whether the groups divide the input channels and the filters; reported where they do not.</summary>
    public static bool Divide(LayerArguments arguments, int groups, int filters, Shape input, string argument = "Groups")
    {
        if (input.Channels % groups != 0)
        {
            arguments.Report(
                DiagnosticDescriptors.GroupsDoNotDivideChannels,
                argument,
                arguments.Kind,
                input.Channels,
                groups,
                arguments.Surroundings.Describe(input),
                Nearest(groups, input.Channels, filters));
            return false;
        }

        if (filters % groups != 0)
        {
            arguments.Report(
                DiagnosticDescriptors.GroupsDoNotDivideFilters,
                argument,
                arguments.Kind,
                filters,
                groups,
                Nearest(groups, input.Channels, filters));
            return false;
        }

        return true;
    }

    // Groups must divide both, so their greatest common divisor; of two divisors that are equally near, the smaller is the stronger layer.
    private static int Nearest(int groups, int channels, int filters)
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
