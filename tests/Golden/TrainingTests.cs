using System.Reflection;
using Netwright.Golden.Tests.Files;
using Netwright.Testing;

namespace Netwright.Golden.Tests;

/// <summary>Network, loss and optimizer together: ten steps of training end where PyTorch's do, on each instruction set.</summary>
public class TrainingTests
{
    private static readonly GoldenFile File = GoldenFile.Open(GoldenFile.Training);
    private static readonly CompiledNetworks Networks
        = CompiledNetworks.Compile(string.Join('\n', File.Cases.Select(static golden => golden.Declaration)));

    public static TheoryData<string> Cases => [.. File.Cases.Select(static golden => golden.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Agrees_with_PyTorch(string name) => Assert.Equal(
        [],
        CompiledNetworks.Supported.SelectMany(
            instructionSet => Differences(File[name], Networks.Create(name, seed: 1, instructionSet)).Select(difference => $"{instructionSet}: {difference}")));

    private static IEnumerable<string> Differences(GoldenCase golden, Network network)
    {
        foreach ((string name, GoldenTensor tensor) in golden.In("parameters"))
        {
            network.Parameters[name].Set(tensor.Values);
        }

        Trainer trainer = MakeTrainer(network);
        float[] losses = [.. Enumerable.Range(0, golden["losses"].Values.Length).Select(_ => (float)Step(trainer, golden).Loss)];
        return
        [
            .. Agreement.Check("losses", losses, golden["losses"].Values, Agreement.Forward),
            .. golden.In("after").SelectMany(after => Agreement.Check(
                after.Key, [.. network.Parameters[after.Key].Values], after.Value.Values, Agreement.Forward)),
        ];
    }

    private static StepResult Step(Trainer trainer, GoldenCase golden) => golden.Tensors.TryGetValue("labels", out GoldenTensor? labels)
        ? trainer.Step(golden["inputs"].Values, [.. labels.Values.Select(static label => (int)label)])
        : trainer.Step(golden["inputs"].Values, golden["targets"].Values.AsSpan());

    // A method of the declared class, which knows the case's loss and optimizer.
    private static Trainer MakeTrainer(Network network)
        => (Trainer)network.GetType().GetMethod("Train", BindingFlags.NonPublic | BindingFlags.Static)!.Invoke(null, [network])!;
}
