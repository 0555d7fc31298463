using Netwright.Generator.Operations.Recurrence;
using Netwright.Generator.Shapes;

namespace Netwright.Numerics.Tests.Reference;

/// <summary>What goes along sequences, by definition.</summary>
internal static class ReferenceRecurrence
{
    public static Tensor Run(CellKind kind, Tensor projected, int units, double[] weight, double[] bias)
    {
        Tensor states = new(new Shape(projected.Shape.Width, units));
        double[] state = new double[units];
        double[] memory = new double[units];
        for (int step = 0; step < projected.Shape.Width; step++)
        {
            double[] input = [.. Enumerable.Range(0, projected.Shape.Channels).Select(gate => projected[gate, 0, step])];
            double[] before = state;
            double[] recurrent = [.. Enumerable.Range(0, projected.Shape.Channels).Select(gate =>
                bias[gate] + Enumerable.Range(0, units).Sum(unit => weight[(gate * units) + unit] * before[unit]))];
            state = [.. Enumerable.Range(0, units).Select(unit => Next(kind, unit, units, input, recurrent, before[unit], memory))];
            state.CopyTo(states.Values, step * units);
        }

        return states;
    }

    public static Tensor Embed(Tensor input, double[] table, int columns)
        => new(new Shape(input.Values.Length, columns), [.. input.Values.SelectMany(index =>
            table.Skip((int)index * columns).Take(columns))]);

    private static double Next(CellKind kind, int unit, int units, double[] input, double[] recurrent, double before, double[] memory)
    {
        switch (kind)
        {
            case CellKind.Simple:
                return Math.Tanh(Sum(0));
            case CellKind.LongShortTerm:
                memory[unit] = (Sigmoid(Sum(1)) * memory[unit]) + (Sigmoid(Sum(0)) * Math.Tanh(Sum(2)));
                return Sigmoid(Sum(3)) * Math.Tanh(memory[unit]);
            default:
                double update = Sigmoid(Sum(1));
                double candidate = Math.Tanh(input[(2 * units) + unit] + (Sigmoid(Sum(0)) * recurrent[(2 * units) + unit]));
                return ((1 - update) * candidate) + (update * before);
        }

        double Sum(int gate) => input[(gate * units) + unit] + recurrent[(gate * units) + unit];
    }

    private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));
}
