using Netwright.Generator.Operations.Regions;
using Netwright.Generator.Shapes;

namespace Netwright.Numerics.Tests.Reference;

/// <summary>What moves pixels, by definition.</summary>
internal static class ReferenceRegions
{
    public static Tensor Copy(Tensor input, Shape output, Region region)
    {
        Tensor result = new(output);
        foreach ((int channel, int y, int x) in ReferenceOperations.Points(output))
        {
            (int row, int column) = (y - region.ToY, x - region.ToX);
            bool isInside = row >= 0 && row < region.Height && column >= 0 && column < region.Width;
            result.Values[result.Index(channel, y, x)] = isInside ? input[channel, region.FromY + row, region.FromX + column] : 0;
        }

        return result;
    }

    public static Tensor Repeat(Tensor input, Shape output)
    {
        Tensor result = new(output);
        int scale = output.Height / input.Shape.Height;
        foreach ((int channel, int y, int x) in ReferenceOperations.Points(output))
        {
            result.Values[result.Index(channel, y, x)] = input[channel, y / scale, x / scale];
        }

        return result;
    }

    public static Tensor Interpolate(Tensor input, Shape output)
    {
        Tensor result = new(output);
        double scale = (double)output.Height / input.Shape.Height;
        foreach ((int channel, int y, int x) in ReferenceOperations.Points(output))
        {
            double sum = 0;
            foreach ((int row, double rowShare) in Neighbours(y, scale, input.Shape.Height))
            {
                foreach ((int column, double columnShare) in Neighbours(x, scale, input.Shape.Width))
                {
                    sum += rowShare * columnShare * input[channel, row, column];
                }
            }

            result.Values[result.Index(channel, y, x)] = sum;
        }

        return result;
    }

    // A tent of width 1 around the position; pixels outside count as those at the edge.
    private static IEnumerable<(int At, double Share)> Neighbours(int target, double scale, int extent)
    {
        double position = ((target + 0.5) / scale) - 0.5;
        for (int at = (int)Math.Floor(position); at <= (int)Math.Floor(position) + 1; at++)
        {
            yield return (Math.Clamp(at, 0, extent - 1), 1 - Math.Abs(position - at));
        }
    }
}
