-- Evidence also names the department responsible for its record, whose officials may open it wherever it lies.
alter table evidence add column department text not null default '';
create index project_responsible on project (responsible, number);
