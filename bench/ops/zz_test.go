package ops_test
import ("testing";"encoding/json";"routegraph/bench/ops";"routegraph/bench/world";"routegraph/graph/graphtest";"routegraph/graph/graphtest/answertest";"routegraph/store")
func BenchmarkZZ(b *testing.B){ scale,_:=world.Named("S"); g:=world.Make(scale); store.Prepare(store.Domain(),g); all,_:=ops.Read(); h,sets:=answertest.Handler(graphtest.Memory(g)),ops.Draw(g)
for _,op:=range all { if op.Name=="page200"{continue}; body,_:=json.Marshal(map[string]any{"query":op.Ours,"variables":ops.Declared(op.Ours,sets[op.Name][0])}); b.Run(op.Name,func(b *testing.B){b.ReportAllocs(); for b.Loop(){graphtest.Post(h,string(body))}})}}
