namespace Netwright;

/// <summary>Draws parameters before training.</summary>
internal static class ParameterInitialization
{
    // Fewer are drawn before other threads would have begun.
    private const int FewestShared = 1 << 20;

    /// <summary>Fills all parameters; those of a large network on several threads.</summary>
    public static void FillAll(IReadOnlyList<ParameterInfo> parameters, int seed, AlignedBuffer values)
    {
        void FillAt(int place)
        {
            ParameterInfo parameter = parameters[place];
            Fill(parameter, place, seed, values.Span.Slice(parameter.Offset, parameter.Shape.Size));
        }

        if (values.Length >= FewestShared)
        {
            Parallel.For(0, parameters.Count, FillAt);
            return;
        }

        for (int place = 0; place < parameters.Count; place++)
        {
            FillAt(place);
        }
    }

    /// <summary>
    /// Fills one parameter. Its random numbers depend on the seed and its place among the parameters alone, so a layer that is
    /// added behind leaves the others as they were.
    /// </summary>
    public static void Fill(ParameterInfo parameter, int place, int seed, Span<float> values)
    {
        var random = new RandomSource((ulong)seed, (ulong)place);
        switch (parameter.Initializer)
        {
            case Initializer.He:
                double deviation = Math.Sqrt(2.0 / parameter.FanIn);
                foreach (ref float value in values)
                {
                    value = (float)(deviation * random.NextNormal());
                }

                break;
            case Initializer.Glorot:
                double limit = Math.Sqrt(6.0 / (parameter.FanIn + parameter.FanOut));
                foreach (ref float value in values)
                {
                    value = (float)(limit * ((2 * random.NextUniform()) - 1));
                }

                break;
            case Initializer.Uniform:
                double bound = 1 / Math.Sqrt(parameter.FanIn);
                foreach (ref float value in values)
                {
                    value = (float)(bound * ((2 * random.NextUniform()) - 1));
                }

                break;
            case Initializer.Normal:
                foreach (ref float value in values)
                {
                    value = (float)random.NextNormal();
                }

                break;
            case Initializer.Zeros:
                values.Clear();
                break;
            case Initializer.Quarters:
                values.Fill(0.25f);
                break;
            case Initializer.Ones:
                values.Fill(1);
                break;
            default:
                throw new ArgumentException(
                    $"{parameter.Name}: the initializer {parameter.Initializer} must be resolved before a network is made.", nameof(parameter));
        }
    }
}
