namespace Netwright;

/// <summary>The source of kernels that work element by element, launched by <see cref="ElementLaunch"/>: all but what is done with an element.</summary>
internal static class ElementSource
{
    /// <summary>Leaves all as it is where a gradient is not finite: see <see cref="GradientControlKernel"/>.</summary>
    public const string OnlyIfFinite = """
            if (control[1] == 0)
            {
                return;
            }

        """;

    /// <summary>Writes a source.</summary>
    /// <param name="buffers">The names of the buffers, from u0 on.</param>
    /// <param name="constants">The names of the constants behind the number of elements, <c>count</c>.</param>
    /// <param name="body">What is done with the element at <c>place</c>.</param>
    /// <param name="functions">The functions that it calls.</param>
    public static string Of(ReadOnlySpan<string> buffers, ReadOnlySpan<string> constants, string body, string functions = "")
    {
        string declarations = "";
        for (int register = 0; register < buffers.Length; register++)
        {
            declarations += $"RWStructuredBuffer<float> {buffers[register]} : register(u{register});\n";
        }

        string others = "";
        foreach (string constant in constants)
        {
            others += $" int {constant};";
        }

        return $$"""
            cbuffer Constants : register(b0) { int x; int y; int z; int count;{{others}} };
            {{declarations}}
            {{functions}}
            [numthreads(256, 1, 1)]
            void main(uint3 id : SV_DispatchThreadID)
            {
                // With many elements there are several rows of them.
                int place = (int)(id.y * x + id.x);
                if (id.x >= (uint)x || place >= count)
                {
                    return;
                }

            {{body}}
            }
            """;
    }
}
