/** What would be if facilities were added, moved or closed, kept and compared with today. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.circle.scenario;
