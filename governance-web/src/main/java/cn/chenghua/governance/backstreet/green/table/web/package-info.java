/** The green register as tables and maps that go out and come in. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.backstreet.green.table.web;
