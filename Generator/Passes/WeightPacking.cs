using Netwright.Generator.Graph;

namespace Netwright.Generator.Passes;

/// <summary>Gives what operations prepare from the parameters for inference its place in one buffer.</summary>
internal static class WeightPacking
{
    /// <summary>Places it and returns the size of the buffer in floats.</summary>
    public static int Run(IEnumerable<Operation> operations)
    {
        int size = 0;
        foreach (Operation operation in operations)
        {
            operation.PackedOffset = size;
            size += operation.PackedSize;
        }

        return size;
    }
}
