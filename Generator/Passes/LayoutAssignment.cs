using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Convolution;
using Convert = Netwright.Generator.Operations.Conversion.Convert;

namespace Netwright.Generator.Passes;

/// <summary>
/// Gives every value its layout and halo and inserts the conversions that these ask for. Groups of samples run with images in the
/// lanes, where every operation is vectorised whatever its shape; a single sample runs with channels in the lanes.
/// </summary>
internal sealed class LayoutAssignment(NetworkGraph graph, ExecutionKind kind)
{
    public static void Run(NetworkGraph graph, ExecutionKind kind)
    {
        LayoutAssignment assignment = new(graph, kind);
        assignment.AssignLayouts();
        assignment.ConvertInput();
        assignment.AssignHalos(graph.Forward);
        assignment.AssignHalos(graph.Backward);
        if (kind != ExecutionKind.Training)
        {
            assignment.ConvertOutputs();
        }
    }

    private Layout Inner => kind == ExecutionKind.Sample ? Layout.ChannelBlocked : Layout.ImagesInLanes;

    private void AssignLayouts()
    {
        foreach (Value value in graph.Operations.SelectMany(static operation => operation.Outputs).Concat(Gradients()))
        {
            value.Storage.Layout = Inner;
        }

        if (kind == ExecutionKind.Sample)
        {
            PixelsInLanes.Run(graph);
        }
    }

    private IEnumerable<Value> Gradients() => graph.Outputs.SelectMany(static output => new[] { output.Gradient, output.LogitsGradient }).OfType<Value>();

    // A convolution of a single sample reads its inputs as scalars: it takes them as they come, unless they need a border of zeros.
    private void ConvertInput()
    {
        List<Operation> readers = [.. graph.Operations.Where(operation => operation.Inputs.Any(input => input.Storage == graph.Input))];
        bool plain = kind == ExecutionKind.Sample && readers.All(static reader => reader is Convolution) && readers.Count > 0
            && !new ChannelGrouping((Convolution)readers[0]).IsDepthwise;
        bool isSeenOtherwise = readers.Any(reader => !reader.KnowsHalos
            || (!reader.IsElementwise && reader.Inputs.Any(input => input.Storage == graph.Input && input.IsView)));
        Halo halo = isSeenOtherwise ? Halo.None : readers.Aggregate(Halo.None, (union, reader) => reader.Inputs
            .Where(input => input.Storage == graph.Input)
            .Aggregate(union, (needed, input) => needed.Union(reader.HaloFor(input))));
        if (plain && halo == Halo.None)
        {
            return;
        }

        Value converted = new("input", graph.Input.Shape) { Layout = plain ? Layout.Plain : Inner, Halo = halo };
        foreach (Operation reader in readers)
        {
            foreach (Value input in reader.Inputs.Where(input => input.Storage == graph.Input).ToList())
            {
                reader.Rewire(input, input.IsView ? converted.View(input.Name, input.Shape) : converted);
            }
        }

        graph.Forward.Insert(0, new Convert("input", graph.Input, converted));
        foreach (GraphOutput output in graph.Outputs.Where(output => output.Value.Storage == graph.Input))
        {
            output.Value = output.Value.IsView ? converted.View(output.Value.Name, output.Value.Shape) : converted;
        }
    }

    private void AssignHalos(List<Operation> operations)
    {
        foreach (Operation operation in operations.ToList())
        {
            foreach (Value input in operation.Inputs.ToList())
            {
                Halo needed = operation.HaloFor(input);
                if (needed.Union(input.Storage.Halo) == input.Storage.Halo)
                {
                    continue;
                }

                if (CanHaveHalo(input.Storage))
                {
                    input.Storage.Halo = needed.Union(input.Storage.Halo);
                    continue;
                }

                Value framed = new(input.Name, input.Shape) { Layout = input.Storage.Layout, Halo = needed };
                operations.Insert(operations.IndexOf(operation), new Convert(operation.Name, input, framed));
                foreach (Operation reader in graph.Operations.SkipWhile(reader => reader != operation).Where(static reader => reader.KnowsHalos).ToList())
                {
                    reader.Rewire(input, framed);
                }
            }
        }
    }

    // The caller and the loss know no halos, and what reads or writes a flat view expects no gaps.
    private bool CanHaveHalo(Value storage) => storage.Place == Place.Arena
        && !graph.Outputs.Any(output => output.LossValues.Any(value => value.Storage == storage))
        && !graph.Operations.Any(operation => (!operation.IsElementwise || !operation.KnowsHalos)
            && operation.Inputs.Concat(operation.Outputs).Any(value => (value.IsView || !operation.KnowsHalos) && value.Storage == storage));

    // The caller's buffer holds the main output of all samples, then that of the next.
    private void ConvertOutputs()
    {
        int samples = kind == ExecutionKind.Sample ? 1 : Value.Lanes;
        int offset = 0;
        foreach (GraphOutput output in graph.Outputs)
        {
            Value handedOut = new(output.Name, output.Value.Shape) { Place = Place.Output, Offset = offset };
            graph.Forward.Add(new Convert(output.Name, output.Value, handedOut));
            output.Value = handedOut;
            offset += samples * handedOut.Shape.Size;
        }
    }
}
