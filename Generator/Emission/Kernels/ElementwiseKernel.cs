using System.Globalization;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Emission.Kernels;

/// <summary>
/// Writes a kernel that computes each element of its output from the same element of its inputs, and perhaps from constants of its
/// plane: one flat loop, or rows where a halo lies between them.
/// </summary>
internal static class ElementwiseKernel
{
    private const int MostUnrolled = 4;

    /// <param name="isa">The instruction set.</param>
    /// <param name="inputs">The values read and the names of their parameters.</param>
    /// <param name="output">The value written.</param>
    /// <param name="statement">
    /// Given the names of the inputs' vectors and the position of the vector in its block, the expression of the output.
    /// </param>
    /// <param name="index">The name of a local that counts blocks of sixteen lanes; null where the expression needs none.</param>
    /// <param name="constants">What the expression reads once a plane.</param>
    public static string Body(
        Isa isa,
        IReadOnlyList<(string Name, Value Value)> inputs,
        Value output,
        Func<IReadOnlyList<string>, int, string> statement,
        string? index = null,
        IReadOnlyList<PlaneConstant>? constants = null)
    {
        constants ??= [];
        IReadOnlyList<Value> values = [.. inputs.Select(static input => input.Value.Storage), output.Storage];
        Value frame = values.FirstOrDefault(static value => value.Halo != Halo.None) ?? values[0];
        // The steps of a sequence follow one another even where there is a border before the first.
        bool flat = frame.Shape.IsSequence || values.All(static value => value.Halo == Halo.None);
        Value seen = flat && output.IsView && output.Layout == Layout.ImagesInLanes ? output : frame;
        int planes = seen.Planes;
        // The features of a sequence lie innermost: each is a plane, and the steps are its pixels.
        bool interleaved = seen.Shape.IsSequence && constants.Count > 0;
        int pixels = frame.Planes * frame.Shape.Height * frame.Shape.Width / planes;
        Axis plane = new("c", flat && constants.Count == 0 ? 1 : planes);
        Axis row = new("y", flat ? 1 : frame.Shape.Height);
        int run = planes * pixels * isa.Parts / (plane.Extent * row.Extent);
        int unroll = index is not null || constants.Count > 0
            ? isa.Parts
            : Enumerable.Range(1, MostUnrolled).Last(divisor => run % divisor == 0);
        Axis vector = new("x", run / unroll);
        List<Operand> operands = [];
        foreach ((string name, Value value) in inputs.Concat([("output", output)]))
        {
            Value storage = value.Storage;
            bool padded = storage.Halo != Halo.None;
            int rowStride = padded ? storage.RowStride : frame.Shape.Width * Value.Lanes;
            int planeStride = interleaved ? seen.PlaneStride : padded ? storage.PlaneStride : pixels * Value.Lanes;
            operands.Add(new Operand(name, Affine.At(storage.Origin)
                .Along(plane, planeStride).Along(row, rowStride).Along(vector, interleaved ? seen.ColumnStride : unroll * isa.Width)));
        }

        CodeWriter writer = new();
        LoopNest loops = new(writer)
        {
            Shared = index is null ? LoopNest.ToShare(output.Storage.Layout, (plane, plane.Extent), (row, row.Extent), (vector, vector.Extent)) : null,
        };
        if (index is not null)
        {
            writer.Line($"int {index} = 0;");
        }

        loops.Open(plane, plane.Extent, 1, operands.Concat(constants.Select(constant => constant.Operand(plane))));
        foreach (PlaneConstant constant in constants)
        {
            constant.Emit(writer, isa, loops.ReferenceOf(constant.Operand(plane)));
        }

        loops.Open(row, row.Extent, 1, operands);
        loops.Open(vector, vector.Extent, 1, operands);

        foreach (int position in Enumerable.Range(0, unroll))
        {
            List<string> read = [];
            foreach (Operand operand in operands.Take(inputs.Count))
            {
                string element = operand.Buffer + position.ToString(CultureInfo.InvariantCulture);
                writer.Line($"var {element} = {operand.Read(isa, loops.ReferenceOf(operand), operand.Address.Constant + (position * isa.Width))};");
                read.Add(element);
            }

            Operand result = operands[operands.Count - 1];
            string target = loops.ReferenceOf(result);
            int offset = result.Address.Constant + (position * isa.Width);
            writer.Line(isa.Store(statement(read, position), target, offset));
        }

        if (index is not null)
        {
            writer.Line($"{index}++;");
        }

        loops.CloseTo(0, new Dictionary<string, string>());
        return writer.ToString();
    }
}
