using Netwright.Golden.Tests.Files;

namespace Netwright.Golden.Tests;

/// <summary>Losses: the mean loss and the gradient of a batch of several groups are those of PyTorch.</summary>
public class LossTests
{
    private const int Lanes = LossGroup.Lanes;

    private static readonly GoldenFile File = GoldenFile.Open(GoldenFile.Losses);
    private static readonly GoldenExpressions<Loss> Expressions = new(File);

    public static TheoryData<string> Cases => [.. File.Cases.Select(static golden => golden.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Agrees_with_PyTorch(string name)
    {
        GoldenCase golden = File[name];
        Loss loss = Expressions.Make(golden);
        bool areProbabilities = golden.Tensors.ContainsKey("probabilities");
        GoldenTensor values = golden[areProbabilities ? "probabilities" : "logits"];
        int samples = values.Shape[0];
        GoldenTensor? gradient = golden.Tensors.GetValueOrDefault("gradient");
        List<float> actual = [];
        double total = 0;
        for (int first = 0; first < samples; first += Lanes)
        {
            int count = Math.Min(Lanes, samples - first);
            float[] lanes = new float[gradient is null ? 0 : values.Shape[1] * Lanes];
            total += loss.Compute(new LossGroup
            {
                Values = ToLanes(values, first, count),
                Applied = areProbabilities ? loss.Fused : FinalActivation.None,
                Labels = golden.Tensors.TryGetValue("labels", out GoldenTensor? labels)
                    ? [.. labels.Values.Skip(first).Take(count).Select(static label => (int)label)]
                    : [],
                Targets = golden.Tensors.TryGetValue("targets", out GoldenTensor? targets) ? ToLanes(targets, first, count) : [],
                Gradient = lanes,
                Count = count,
                Scale = 1f / samples,
            });
            actual.AddRange(FromLanes(lanes, count));
        }

        Assert.Equal([], Agreement.Check("loss", [(float)(total / samples)], golden["loss"].Values, Agreement.Forward));
        Assert.Equal([], gradient is null ? [] : Agreement.Check("gradient", [.. actual], gradient.Values, Agreement.Backward));
    }

    private static float[] ToLanes(GoldenTensor matrix, int first, int count)
    {
        int features = matrix.Shape[1];
        float[] lanes = new float[features * Lanes];
        for (int place = 0; place < features * count; place++)
        {
            lanes[(place % features * Lanes) + (place / features)] = matrix.Values[(first * features) + place];
        }

        return lanes;
    }

    private static IEnumerable<float> FromLanes(float[] lanes, int count)
    {
        int features = lanes.Length / Lanes;
        return Enumerable.Range(0, features * count).Select(place => lanes[(place % features * Lanes) + (place / features)]);
    }
}
