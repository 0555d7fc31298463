using Netwright.Golden.Tests.Files;

namespace Netwright.Golden.Tests;

/// <summary>Optimizers: the parameters after each of ten steps are those of PyTorch.</summary>
public class OptimizerTests
{
    private static readonly GoldenFile File = GoldenFile.Open(GoldenFile.Optimizers);
    private static readonly GoldenExpressions<Optimizer> Expressions = new(File);

    public static TheoryData<string> Cases => [.. File.Cases.Select(static golden => golden.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Agrees_with_PyTorch(string name)
    {
        GoldenCase golden = File[name];
        float[] parameters = Padded(golden["parameters"].Values);
        OptimizerState state = Expressions.Make(golden).CreateState(parameters.Length);
        List<string> differences = [];
        int step = 0;
        foreach ((float[] gradient, float[] expected) in Rows(golden["gradients"]).Zip(Rows(golden["after"])))
        {
            Update(state, parameters, Padded(gradient));
            differences.AddRange(Agreement.Check($"parameters after step {++step}", parameters[..expected.Length], expected, Agreement.Forward));
        }

        Assert.Equal(10, step);
        Assert.Equal([], differences);
    }

    // In two ranges, the second first, as threads may.
    private static void Update(OptimizerState state, float[] parameters, float[] gradients)
    {
        state.BeginStep();
        int middle = parameters.Length / 2;
        state.Update(middle, parameters.AsSpan(middle), gradients.AsSpan(middle));
        state.Update(0, parameters.AsSpan(0, middle), gradients.AsSpan(0, middle));
    }

    private static IEnumerable<float[]> Rows(GoldenTensor matrix) => matrix.Values.Chunk(matrix.Shape[1]);

    // To two ranges of whole vectors.
    private static float[] Padded(float[] values)
    {
        const int Unit = 2 * 16;
        float[] padded = new float[(values.Length + Unit - 1) / Unit * Unit];
        values.CopyTo(padded, 0);
        return padded;
    }
}
