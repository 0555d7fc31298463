using Netwright.CompilerServices;

namespace Netwright;

/// <summary>A step of <see cref="RmsProp"/>, by the formulas of <see cref="RmsPropState"/>.</summary>
internal readonly struct RmsPropKernel : IDeviceKernel
{
    /// <inheritdoc/>
    public static string Name => "RmsProp";

    /// <inheritdoc/>
    public static int ThreadsX => 256;

    /// <inheritdoc/>
    public static int ThreadsY => 1;

    /// <inheritdoc/>
    public static int ThreadsZ => 1;

    /// <inheritdoc/>
    public static int Buffers => 6;

    /// <inheritdoc/>
    public static int Constants => 9;

    /// <inheritdoc/>
    public static string Hlsl => $$"""
        cbuffer Constants : register(b0) { int x; int y; int z; int count; int rate; int decay; int alpha; int fresh; int epsilon; int momentum; int hasMean; int hasVelocity; };
        RWStructuredBuffer<float> parameters : register(u0);
        RWStructuredBuffer<float> gradients : register(u1);
        RWStructuredBuffer<float> control : register(u2);
        RWStructuredBuffer<float> squares : register(u3);
        RWStructuredBuffer<float> means : register(u4);
        RWStructuredBuffer<float> velocities : register(u5);

        {{KernelSources.Flush}}

        [numthreads(256, 1, 1)]
        void main(uint3 id : SV_DispatchThreadID)
        {
            // control[1] is 0 where a gradient is not finite: then nothing changes.
            int place = (int)(id.y * x + id.x);
            if (id.x >= (uint)x || place >= count || control[1] == 0)
            {
                return;
            }

            float parameter = parameters[place];
            float gradient = mad(parameter, asfloat(decay), gradients[place]);
            float square = Flush(mad(gradient * gradient, asfloat(fresh), squares[place] * asfloat(alpha)));
            squares[place] = square;
            if (hasMean != 0)
            {
                float mean = means[place];
                mean = Flush(mad(gradient - mean, asfloat(fresh), mean));
                means[place] = mean;

                // Of a gradient that hardly changes, rounding may leave less than zero.
                square = max(square - mean * mean, 0);
            }

            float change = gradient / (sqrt(square) + asfloat(epsilon));
            if (hasVelocity != 0)
            {
                change = Flush(mad(velocities[place], asfloat(momentum), change));
                velocities[place] = change;
            }

            parameters[place] = mad(change, -asfloat(rate), parameter);
        }
        """;
}
